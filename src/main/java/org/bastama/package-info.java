/** Bastama: three floors, one room per capability (docs/decisions/0001). */
@NullMarked
package org.bastama;

import org.jspecify.annotations.NullMarked;
