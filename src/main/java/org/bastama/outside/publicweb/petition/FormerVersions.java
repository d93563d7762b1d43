package org.bastama.outside.publicweb.petition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.TextDifference;
import org.bastama.outside.publicweb.page.Words;

/** Versions of an answer that were corrected, as the plain page tells them. */
final class FormerVersions {

    /** Of how many versions the page holds the differences: it stays small; the others are on the rich page. */
    private static final int FORMER = 1;

    /** The longest differences that the page holds, in characters. */
    private static final int LONGEST = 10_000;

    private FormerVersions() {}

    /** Each with what the version after it changed, newest first; those with the longest differences are left out. */
    static List<PetitionAnswer.FormerVersion> shown(Response newest, List<Response> former, Words words) {
        var shown = new ArrayList<PetitionAnswer.FormerVersion>();
        var next = newest;
        for (var version : former.stream().limit(FORMER).toList()) {
            var told = told(version, next, words);
            if (length(told) <= LONGEST) {
                shown.add(told);
            }
            next = version;
        }
        return shown;
    }

    private static int length(PetitionAnswer.FormerVersion version) {
        return version.differences().stream()
                .flatMap(difference -> difference.parts().stream())
                .mapToInt(part -> part.text().length())
                .sum();
    }

    private static PetitionAnswer.FormerVersion told(Response version, Response next, Words words) {
        var languages = EnumSet.noneOf(Language.class);
        var before = version.worded((in, key) -> words.messages().get(in, key));
        var after = next.worded((in, key) -> words.messages().get(in, key));
        languages.addAll(before.texts().keySet());
        languages.addAll(after.texts().keySet());
        return new PetitionAnswer.FormerVersion(
                words.t(
                        "responses.version.former",
                        version.version().number(),
                        words.date(version.publishedAt()),
                        version.officialName()),
                Objects.equals(version.outcome(), next.outcome())
                        ? null
                        : words.t("responses.outcome." + version.outcome()),
                PetitionPage.Note.of(version.version().reason(), words),
                shownFirst(languages, words.language())
                        .map(language -> difference(language, before, after, words))
                        .toList());
    }

    /** The reader's language; others only where it is not there. */
    private static Stream<Language> shownFirst(EnumSet<Language> languages, Language reader) {
        return languages.contains(reader) ? Stream.of(reader) : languages.stream();
    }

    private static PetitionAnswer.Difference difference(
            Language language, LocalizedText before, LocalizedText after, Words words) {
        return new PetitionAnswer.Difference(
                language.code(),
                language == words.language() ? null : words.t("responses.answer.in-language." + language.code()),
                TextDifference.between(
                        before.exactly(language).orElse(""),
                        after.exactly(language).orElse("")));
    }
}
