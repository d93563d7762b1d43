package org.bastama.outside.publicweb.consultation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody said, as plain pages show it, with a way to report it; of what is gone, that it was there. */
@Component
class SaidParts {

    private final Pages pages;
    private final Reasons reasons;

    SaidParts(Pages pages, Reasons reasons) {
        this.pages = pages;
        this.reasons = reasons;
    }

    /** A contribution with these ways to more of it. */
    IdeasPage.Said of(Contribution said, List<IdeasPage.Way> more, Reader reader) {
        var words = pages.words(reader);
        return new IdeasPage.Said(
                "c" + number(said),
                head(said, words),
                said.heading(),
                text(said, words),
                answer(said.answer(), words),
                ways(said, more, reader),
                ended(said, words));
    }

    /** Its number, its sender and its day. */
    String head(Contribution said, Words words) {
        return words.t(
                "consultations.contribution.head",
                words.number(number(said)),
                said.name() == null ? words.t("consultations.contribution.somebody") : said.name(),
                words.date(Objects.requireNonNullElse(said.confirmedAt(), said.createdAt())));
    }

    /** What was said; of what was hidden, the moderator's note. */
    Passage text(Contribution said, Words words) {
        var ending = said.ending();
        return ending == null ? Passage.of(said.text(), said.language(), words) : Passage.of(ending.note(), words);
    }

    /** These ways, and one to report it while it is there. */
    List<IdeasPage.Way> ways(Contribution said, List<IdeasPage.Way> more, Reader reader) {
        return said.state().isPublic()
                ? Stream.concat(
                                more.stream(),
                                Stream.of(new IdeasPage.Way(
                                        pages.words(reader)
                                                .t("consultations.report.title", String.valueOf(number(said))),
                                        reader.link(ReportController.path(said.consultation(), number(said))))))
                        .toList()
                : more;
    }

    /** That it was hidden, and why, or taken back; null of what is there. */
    @Nullable
    String ended(Contribution said, Words words) {
        var ending = said.ending();
        if (ending == null) {
            return null;
        }
        var day = words.date(ending.at());
        var reason = Optional.ofNullable(ending.reasonCode())
                .flatMap(reasons::find)
                .map(Reason::names)
                .map(names -> " " + words.t("consultations.ended.reason", names.in(words.language())))
                .orElse("");
        var hidden = !reason.isEmpty() || !ending.note().isEmpty();
        return words.t(hidden ? "consultations.ended.hidden" : "consultations.ended.deleted", day) + reason;
    }

    /** What was done with it. */
    static IdeasPage.@Nullable Answer answer(Contribution.@Nullable Answer answer, Words words) {
        return answer == null
                ? null
                : new IdeasPage.Answer(
                        words.t("consultations.disposition."
                                + answer.disposition().code()),
                        tone(answer.disposition()),
                        Passage.of(answer.reason(), words),
                        answer.by() + " · " + words.date(answer.decidedAt()));
    }

    private static String tone(Disposition disposition) {
        return switch (disposition) {
            case ACCEPTED -> "good";
            case PARTLY -> "accent";
            case NOT_ACCEPTED -> "bad";
            case OUT_OF_SCOPE, NOTED -> "";
        };
    }

    private static int number(Contribution said) {
        return Objects.requireNonNullElse(said.number(), 0);
    }
}
