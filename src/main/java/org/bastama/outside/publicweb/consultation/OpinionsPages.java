package org.bastama.outside.publicweb.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.opinionmap.MapWords;
import org.bastama.civic.consultations.opinionmap.OpinionQueries;
import org.bastama.civic.consultations.opinionmap.OpinionResults;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the plain page of a part with statements together. */
@Component
class OpinionsPages {

    private static final int SHOWN = 20;

    private final Pages pages;
    private final OpinionQueries opinions;
    private final MapWords mapWords;
    private final ContributionQueries contributions;
    private final SaidParts said;
    private final Clock clock;

    OpinionsPages(
            Pages pages,
            OpinionQueries opinions,
            MapWords mapWords,
            ContributionQueries contributions,
            SaidParts said,
            Clock clock) {
        this.said = said;
        this.pages = pages;
        this.opinions = opinions;
        this.mapWords = mapWords;
        this.contributions = contributions;
        this.clock = clock;
    }

    /**
     * What somebody did so far on the page.
     *
     * @param page of the statements that people sent, from 0
     * @param sent whether a statement was sent just now
     */
    record Visit(BallotFields ballot, FormFields form, int page, boolean sent) {}

    OpinionsPage of(Consultation consultation, Consultation.Part part, Reader reader, Visit visit) {
        var words = pages.words(reader);
        var path = IdeasPages.path(consultation, part);
        var results = opinions.results(consultation, part);
        var sent = Page.orLast(
                new Paging(visit.page(), SHOWN),
                paging -> contributions.ofPart(consultation.number(), part.ordinal(), paging));
        var takes = consultation.takesContributions(clock.instant());
        return new OpinionsPage(
                frame(consultation, part, reader, takes),
                path,
                Passage.of(consultation.text().titles(), words),
                reader.link("/c/" + consultation.number()),
                Passage.of(part.title(), words),
                Passage.of(part.intro(), words),
                takes ? null : words.t(IdeasPages.why(consultation)),
                takes ? voting(results, visit.ballot(), words) : null,
                takes ? visit.form() : null,
                visit.sent() ? words.t("publicweb.contribution.sent-text") : null,
                mapWords.of(results, null, reader.language()).orElse(null),
                mapWords.tooFew(reader.language()),
                words.t("consultations.opinions.sent", contributions.count(consultation.number(), part.ordinal())),
                sent.items().stream()
                        .map(one -> said.of(one, List.of(), reader))
                        .toList(),
                sent.page() == 0 ? null : reader.link(path + "?page=" + (sent.page() - 1)),
                sent.page() + 1 >= sent.pages() ? null : reader.link(path + "?page=" + (sent.page() + 1)));
    }

    private static OpinionsPage.Voting voting(OpinionResults results, BallotFields ballot, Words words) {
        return new OpinionsPage.Voting(
                asked(results, ballot, words),
                progress(results, ballot.votes().keySet(), words),
                words.t("consultations.opinions.ballot.lead", ballot.votes().size()),
                ballot);
    }

    private static OpinionsPage.@Nullable Asked asked(OpinionResults results, BallotFields ballot, Words words) {
        return results.next(ballot.votes(), ballot.order())
                .map(next -> new OpinionsPage.Asked(next.number(), Passage.of(next.text(), words)))
                .orElse(null);
    }

    /** How many of the statements that there are have a vote. */
    static String progress(OpinionResults results, Set<Long> voted, Words words) {
        return words.t(
                "consultations.opinions.vote.progress",
                results.statements().stream()
                        .filter(one -> voted.contains(one.number()))
                        .count(),
                results.statements().size());
    }

    private Frame frame(Consultation consultation, Consultation.Part part, Reader reader, boolean takes) {
        var frame = PartHead.first(pages, consultation, part, reader).frame();
        return takes
                ? frame.withForm(
                        new Frame.TypedForm("ballot", IdeasPages.path(consultation, part), FormFields.LANGUAGE))
                : frame;
    }
}
