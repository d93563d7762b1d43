/** Calendars (RFC 5545) for people's own programs: the deadlines of an authority, the dates of a petition. */
@NullMarked
package org.bastama.outside.publicweb.calendar;

import org.jspecify.annotations.NullMarked;
