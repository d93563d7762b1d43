/**
 * Calendars (RFC 5545) for people's own programs: the deadlines of an authority, the dates of a petition, of a
 * consultation, of a meeting.
 */
@NullMarked
package org.bastama.outside.publicweb.calendar;

import org.jspecify.annotations.NullMarked;
