/** Ideas: a part in which everybody proposes something, with a heading and a text. */
@NamedInterface("ideas")
@NullMarked
package org.bastama.civic.consultations.ideas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
