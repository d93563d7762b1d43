/** What people report about petitions, and how moderators settle it. */
@NullMarked
package org.bastama.civic.petitions.reports;

import org.jspecify.annotations.NullMarked;
