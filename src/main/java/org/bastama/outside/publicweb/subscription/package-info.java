/** The links of mails to followers and contributors: confirming, ending, and how soon they come. */
@NullMarked
package org.bastama.outside.publicweb.subscription;

import org.jspecify.annotations.NullMarked;
