package org.bastama.outside.publicweb.petition;

import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Text;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The plain page of a petition, ready for its template: every text is in the reader's language or marked.
 *
 * @param stateTone the colour of the state's badge
 * @param sign null when no signature is taken
 * @param ending null unless it was rejected or withdrawn
 * @param share null when there is nothing left to pass on
 * @param richPage the same petition as a view
 * @param materials null when the page is reachable by its direct link only, or the text is hidden
 * @param follow null when the page is reachable by its direct link only
 */
public record PetitionPage(
        Frame frame,
        long number,
        String state,
        String stateTone,
        Body body,
        List<Fact> facts,
        Tally tally,
        @Nullable Rules rules,
        List<Step> timeline,
        List<PetitionAnswer> answers,
        AfterAnswer after,
        List<Due> due,
        @Nullable SignFields sign,
        @Nullable FollowFields follow,
        @Nullable Share share,
        String richPage,
        Materials.@Nullable Links materials,
        List<String> notices,
        @Nullable Ending ending) {

    /**
     * What the petition says.
     *
     * @param language the language of the text, which may be another than the reader's
     * @param mark what to tell about the language, if anything
     * @param original link to the original, if this is a translation
     * @param html the background as safe HTML
     * @param htmlLanguage the language of the background, which not every translation has
     * @param htmlMark what to tell about it, if the rest is in another
     */
    public record Body(
            String language,
            @Nullable String mark,
            Notice.@Nullable Link original,
            String title,
            String demand,
            String html,
            String htmlLanguage,
            @Nullable String htmlMark) {}

    /** A label and its value, which may be a link. */
    public record Fact(String label, String value, @Nullable String href) {}

    /**
     * How many signed.
     *
     * @param headline the number and what it counts
     * @param goal out of how many, and what for
     * @param percent progress in whole per cent, at most 100, null where there is no threshold
     * @param time what is left of the time, if it is collecting
     * @param address where a script asks for newer numbers, if there will be any
     * @param words how it tells them
     */
    public record Tally(
            String headline,
            @Nullable String goal,
            @Nullable Integer percent,
            @Nullable String time,
            @Nullable String address,
            @Nullable String words) {}

    /** The procedure in plain words. */
    public record Rules(
            String name,
            List<String> sentences,
            String citation,
            String citationLanguage,
            @Nullable String url) {}

    /** One step of the timeline. */
    public record Step(String date, String isoDate, String text, Note note, boolean struck) {}

    /**
     * What somebody wrote about a step, empty if nothing.
     *
     * @param mark what to tell about the language, empty when it is the reader's
     */
    public record Note(String text, @Nullable String language, String mark) {

        /** The note in the reader's language, else in one there is. */
        static Note of(LocalizedText written, Words words) {
            var shown = written.languageFor(words.language());
            return new Note(
                    Text.clean(written.in(words.language())),
                    shown.map(Language::code).orElse(null),
                    words.written(shown));
        }
    }

    /** The deadline, and how it was found. */
    public record Due(String text, String tone, List<Calculation> how) {}

    /** How the last day of a term or of an extension was found: in words, and day by day where not every day counts. */
    public record Calculation(String told, List<Fact> days) {}

    /** Why it was rejected or withdrawn. */
    public record Ending(String why, Note note) {}

    /** Addresses to share. */
    public record Share(String url, String whatsApp, String telegram) {}
}
