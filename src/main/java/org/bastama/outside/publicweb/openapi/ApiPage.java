package org.bastama.outside.publicweb.openapi;

import java.util.List;
import org.bastama.outside.publicweb.api.Parameter;
import org.bastama.outside.publicweb.api.ProblemType;
import org.bastama.outside.publicweb.page.Frame;

/**
 * The page about the API for people.
 *
 * @param example a request to try
 * @param ofLists the parameters that every list takes
 * @param feeds addresses for feed readers
 * @param calendars addresses for calendars
 */
public record ApiPage(
        Frame frame,
        String document,
        String example,
        List<Entry> entries,
        List<Parameter> ofLists,
        List<ProblemType> problems,
        List<String> feeds,
        List<String> calendars) {

    /** An address with what it does, and the names of what it takes beside what every list or every address takes. */
    public record Entry(String address, String summary, List<String> takes) {}
}
