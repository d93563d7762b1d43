package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page of a registration's link.
 *
 * @param when day and hours of the meeting
 * @param where empty where people only watch
 * @param stream empty where it cannot be watched
 * @param pass what is shown at the door; null without a seat
 * @param buttons at most one
 * @param calendar path of the meeting's calendar file; null where it does not take place
 * @param back path of the meeting's page
 */
public record RegistrationPage(
        Frame frame,
        String tone,
        List<String> paragraphs,
        String when,
        Passage where,
        String stream,
        @Nullable Pass pass,
        String action,
        List<ContributionPage.Button> buttons,
        @Nullable String calendar,
        String back) {

    /** The code and where its QR code is. */
    public record Pass(String code, String image, String alt) {}
}
