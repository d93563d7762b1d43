/**
 * The opinion map: from votes on statements to groups of people who vote alike, and to what the groups share
 * (docs/decisions/0031). Nothing but counting: no clock, no database, no chance; the same votes give the same map.
 */
@NamedInterface("opinions")
@NullMarked
package org.bastama.civic.consultations.opinions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
