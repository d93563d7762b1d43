package org.bastama.outside.publicweb.api;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationSummary;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.civic.consultations.PartKinds;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.ideas.Comment;
import org.bastama.civic.consultations.ideas.CommentQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consultations as the API tells them, in the reader's language. */
@Component
class ConsultationReader {

    private final ContributionQueries contributions;
    private final CommentQueries comments;
    private final PartKinds kinds;
    private final HolderNames names;
    private final Places places;
    private final Clock clock;

    ConsultationReader(
            ContributionQueries contributions,
            CommentQueries comments,
            PartKinds kinds,
            HolderNames names,
            Places places,
            Clock clock) {
        this.contributions = contributions;
        this.comments = comments;
        this.kinds = kinds;
        this.names = names;
        this.places = places;
        this.clock = clock;
    }

    /** What came of it so far. */
    ConsultationResults results(Consultation consultation, Language language) {
        var counts = contributions.counts(consultation.number());
        var byDisposition = new LinkedHashMap<String, Integer>();
        for (var disposition : Disposition.values()) {
            byDisposition.put(disposition.code(), counts.byDisposition().getOrDefault(disposition, 0));
        }
        return new ConsultationResults(
                consultation.parts().stream()
                        .map(part -> results(consultation, part, language))
                        .toList(),
                new ConsultationResults.Contributions(counts.total(), byDisposition, counts.open()));
    }

    private ConsultationResults.PartResults results(
            Consultation consultation, Consultation.Part part, Language language) {
        return new ConsultationResults.PartResults(
                part.ordinal(),
                part.kind(),
                kinds.find(part.kind())
                        .map(kind -> kind.results(consultation, part, language))
                        .orElse(Map.of()));
    }

    /** What was published in it. */
    Page<ContributionItem> contributions(Consultation consultation, Paging paging, Language language) {
        return contributions.all(consultation.number(), paging).map(one -> contribution(consultation, one, language));
    }

    private static ContributionItem contribution(Consultation consultation, Contribution one, Language language) {
        var answer = one.answer();
        return new ContributionItem(
                Objects.requireNonNull(one.number()),
                one.part(),
                consultation.part(one.part()).map(Consultation.Part::kind).orElse(""),
                one.language().code(),
                one.heading(),
                one.text(),
                one.name(),
                Times.of(one.confirmedAt()),
                answer == null ? null : answer.disposition().code(),
                answer == null ? null : answer.reason().in(language),
                answer == null ? null : Times.of(answer.decidedAt()),
                answer == null ? null : answer.by(),
                one.mergedInto());
    }

    /** What people said of ideas. */
    Page<CommentItem> comments(Consultation consultation, Paging paging) {
        return comments.all(consultation.number(), paging).map(ConsultationReader::comment);
    }

    private static CommentItem comment(Comment one) {
        var said = one.contribution();
        return new CommentItem(
                Objects.requireNonNull(said.number()),
                said.part(),
                one.idea(),
                one.answers(),
                one.stance().code(),
                said.language().code(),
                said.text(),
                said.name(),
                Times.of(said.confirmedAt()));
    }

    /** As lists show it. */
    ConsultationItem item(ConsultationSummary consultation, Language language) {
        return new ConsultationItem(
                consultation.number().value(),
                consultation.titles().in(language),
                consultation.state().code(),
                Times.of(consultation.opensAt()),
                Times.of(consultation.closesAt()),
                Times.of(consultation.announcedAt()),
                holders(consultation.holders(), language),
                place(consultation.territoryCode(), language),
                consultation.contributions());
    }

    /** With its texts and parts. */
    ConsultationDetails details(Consultation consultation, Language language) {
        var text = consultation.text();
        var moments = consultation.moments();
        return new ConsultationDetails(
                consultation.number().value(),
                text.titles().in(language),
                consultation.shownAt(clock.instant()).code(),
                Times.of(moments.opensAt()),
                Times.of(moments.closesAt()),
                Times.of(moments.announcedAt()),
                holders(consultation.holders(), language),
                place(consultation.territoryCode(), language),
                text.questions().in(language),
                text.whys().in(language),
                text.decides().in(language),
                consultation.topic(),
                text.versions().keySet().stream().map(Language::code).toList(),
                procedure(consultation),
                consultation.parts().stream()
                        .map(part -> new ConsultationDetails.Part(
                                part.ordinal(),
                                part.kind(),
                                part.title().in(language),
                                part.intro().in(language),
                                kinds.find(part.kind())
                                        .map(kind -> kind.details(consultation, part, language))
                                        .orElse(Map.of())))
                        .toList(),
                outcome(consultation, language));
    }

    private static PetitionDetails.@Nullable ProcedureRef procedure(Consultation consultation) {
        var code = consultation.procedureCode();
        var version = consultation.procedureVersion();
        return code == null || version == null ? null : new PetitionDetails.ProcedureRef(code, version);
    }

    private static ConsultationDetails.@Nullable Outcome outcome(Consultation consultation, Language language) {
        var outcome = consultation.outcome();
        return outcome == null
                ? null
                : new ConsultationDetails.Outcome(
                        outcome.said().in(language),
                        outcome.did().in(language),
                        outcome.by(),
                        Times.of(outcome.publishedAt()));
    }

    private List<ConsultationItem.Holder> holders(Consultation.Holders holders, Language language) {
        return names.of(holders).stream()
                .map(holder -> new ConsultationItem.Holder(
                        holder.kind(), holder.name().in(language), holder.slug(), holder.number()))
                .toList();
    }

    private PetitionItem.@Nullable TerritoryRef place(@Nullable String code, Language language) {
        return code == null ? null : places.of(code, language);
    }
}
