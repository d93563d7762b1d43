/** What crawlers find: every public petition and the public pages. */
@NullMarked
package org.bastama.outside.publicweb.sitemap;

import org.jspecify.annotations.NullMarked;
