/**
 * The kind of parts that are meetings: announced with an agenda in time, registered for with a waiting list, checked in at
 * the door, told afterwards by minutes, attendance and decisions (docs/decisions/0039).
 */
@NamedInterface("meetings")
@NullMarked
package org.bastama.civic.consultations.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
