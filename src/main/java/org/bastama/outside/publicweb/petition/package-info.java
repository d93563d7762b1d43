/** The plain page of a petition, signing, the links of mails, following. */
@NullMarked
package org.bastama.outside.publicweb.petition;

import org.jspecify.annotations.NullMarked;
