package org.bastama.outside.publicweb.api;

import java.util.List;
import java.util.Map;

/** What came of a consultation so far: figures of each part, and how contributions were answered. */
record ConsultationResults(List<PartResults> parts, Contributions contributions) {

    record PartResults(int ordinal, String kind, Map<String, Object> results) {}

    record Contributions(int total, Map<@OneOf(Vocabulary.DISPOSITION) String, Integer> byDisposition, int open) {}
}
