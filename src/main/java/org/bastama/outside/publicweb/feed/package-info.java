/** Atom feeds (RFC 4287): new petitions, petitions to an authority, what happens to a petition. */
@NullMarked
package org.bastama.outside.publicweb.feed;

import org.jspecify.annotations.NullMarked;
