package org.bastama.civic.procedures;

/** The working-day calendar of a country changed; due dates that run may move. */
public record CalendarChanged(String country) {}
