import { z } from 'zod';

// The site's policy admits no program made from text; zod would try to make one, and the browser would report it.
z.config({ jitless: true });
