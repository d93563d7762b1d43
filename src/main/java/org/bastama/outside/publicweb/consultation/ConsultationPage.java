package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.civic.consultations.BarTable;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The plain page of a consultation, ready for its template.
 *
 * @param outcome null until it is published
 * @param figures of contributions; null while there are none
 * @param followPage path of the page where its place and topic can be followed
 * @param richPage path of the page of the portal
 */
public record ConsultationPage(
        Frame frame,
        String number,
        String state,
        String stateTone,
        Passage title,
        Passage question,
        List<Fact> facts,
        List<Phase> phases,
        Passage why,
        Passage decides,
        List<Part> parts,
        @Nullable Outcome outcome,
        @Nullable Figures figures,
        List<Step> timeline,
        @Nullable String followPage,
        String richPage) {

    /** A fact with its label, and a page about it, if there is one. */
    public record Fact(String label, String value, @Nullable String href) {}

    /** A phase; {@code present} is one of the words of {@code aria-current}, null for the others. */
    public record Phase(
            String name, @Nullable String day, @Nullable String present) {}

    /** A part, and where it is. */
    public record Part(Passage title, Passage intro, String kind, String href) {}

    /**
     * "You said, we did".
     *
     * @param who who took part; null where that was not counted
     * @param files what there is to take along
     */
    public record Outcome(
            Passage said,
            Passage did,
            String signed,
            @Nullable Participants who,
            List<File> files) {}

    /** A file, and where it is. */
    public record File(String text, String href) {}

    /** How many contributions there are and are answered, and the figures. */
    public record Figures(String total, List<BarTable> tables) {}

    /** A step with its note and what it changed. */
    public record Step(String isoDate, String date, String text, Passage note, List<Change> changes) {}

    /** A text before and after; of two versions of a draft text, the page that compares them. */
    public record Change(
            String field,
            Passage before,
            Passage after,
            @Nullable Versions versions) {}

    /** Where two versions are compared. */
    public record Versions(String text, String href) {}
}
