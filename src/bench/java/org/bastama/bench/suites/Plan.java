package org.bastama.bench.suites;

import java.util.List;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.Measure;

/** What a suite measures, references first, and the aims that are told of it. */
public record Plan(List<Measure> measures, List<Aim> aims) {}
