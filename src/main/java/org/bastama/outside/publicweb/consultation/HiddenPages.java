package org.bastama.outside.publicweb.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionLink;
import org.bastama.civic.consultations.review.HidingAppeals;
import org.bastama.foundation.moderation.AppealText;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the link of a contributor's mail shows once a moderator hid what it leads to: why, and where to appeal. */
@Component
class HiddenPages {

    private static final String KEY = "publicweb.contribution.hidden-";

    private final Pages pages;
    private final HidingAppeals appeals;
    private final AppealText appealText;
    private final Reasons reasons;

    HiddenPages(Pages pages, HidingAppeals appeals, AppealText appealText, Reasons reasons) {
        this.pages = pages;
        this.appeals = appeals;
        this.appealText = appealText;
        this.reasons = reasons;
    }

    /** The page with what was typed into the form. */
    ContributionPage of(String token, ContributionLink link, Reader reader, FormFields form) {
        var consultation = Objects.requireNonNull(link.consultation());
        var hidden = Objects.requireNonNull(link.contribution());
        var words = pages.words(reader);
        var contest = appeals.contest(consultation, hidden);
        return new ContributionPage(
                pages.frame(reader, "/k/" + token, KEY + "title"),
                "warn",
                paragraphs(consultation, hidden, contest, words),
                hidden.heading(),
                Passage.of(hidden.text(), hidden.language(), words),
                null,
                "/k/" + token,
                null,
                List.of(),
                null,
                appeal(consultation, hidden, contest, form, words),
                reader.link("/c/" + consultation.number()));
    }

    private List<String> paragraphs(
            Consultation consultation, Contribution hidden, Optional<Contest> contest, Words words) {
        var ending = Objects.requireNonNull(hidden.ending());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.t(
                "publicweb.contribution.consultation",
                consultation.text().titles().in(words.language())));
        paragraphs.add(words.t(KEY + "text"));
        Optional.ofNullable(ending.reasonCode())
                .flatMap(reasons::find)
                .map(Reason::names)
                .ifPresent(names -> paragraphs.add(words.t("consultations.ended.reason", names.in(words.language()))));
        paragraphs.add(ending.note().in(words.language()));
        contest.map(Contest::appeal).ifPresent(appeal -> {
            paragraphs.add(appealText.of(appeal, words.language()));
            var ruling = appeal.ruling();
            if (ruling != null) {
                paragraphs.add(ruling.note().in(words.language()));
            }
        });
        return paragraphs.stream().filter(text -> !text.isBlank()).toList();
    }

    private ContributionPage.@Nullable Appeal appeal(
            Consultation consultation, Contribution hidden, Optional<Contest> contest, FormFields form, Words words) {
        return contest.filter(there -> appeals.mayAppeal(consultation, hidden))
                .map(there -> new ContributionPage.Appeal(
                        form,
                        words.t("moderation.appeal.lead", words.date(there.until())),
                        words.t(
                                "moderation.appeal.statement-help",
                                Appeals.SHORTEST_STATEMENT,
                                Appeals.LONGEST_STATEMENT)))
                .orElse(null);
    }
}
