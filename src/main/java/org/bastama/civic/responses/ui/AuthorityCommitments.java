package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.ui.AuthoritySection;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.PlainTable;

/** On the authority's page: what it promised, what of it runs and what became of the rest. */
@org.springframework.stereotype.Component
class AuthorityCommitments implements AuthoritySection {

    private static final int SHOWN = 50;

    private final CommitmentQueries commitments;
    private final PetitionQueries petitions;

    AuthorityCommitments(CommitmentQueries commitments, PetitionQueries petitions) {
        this.commitments = commitments;
        this.petitions = petitions;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> of(Authority authority, Language language) {
        var page = commitments.ofAuthority(authority.slug(), Set.of(), Paging.first(SHOWN));
        var shown = petitions.shown(page.items().stream().map(Commitment::petition));
        var rows = page.items().stream()
                .filter(commitment -> shown.containsKey(commitment.petition()))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.add(new H2(section.getTranslation("responses.commitment.section")));
        section.add(counts(authority));
        var table = new PlainTable(
                section.getTranslation("responses.commitment.caption"),
                List.of(
                        section.getTranslation("responses.commitment.what"),
                        section.getTranslation("responses.authority.petition"),
                        section.getTranslation("responses.commitment.by"),
                        section.getTranslation("responses.authority.state")));
        rows.forEach(commitment -> {
            var petition = shown.get(commitment.petition());
            if (petition != null) {
                table.rowHeadedBy(
                        LanguageMark.tell(new Span(commitment.text().in(language)), commitment.text()),
                        link(commitment, petition, language),
                        new Span(Formats.date(language, commitment.dueOn())),
                        new CommitmentBadge(commitment));
            }
        });
        section.add(table);
        if (page.total() > SHOWN) {
            section.add(new Paragraph(section.getTranslation("responses.authority.first-only", SHOWN)));
        }
        return Optional.of(section);
    }

    private Component counts(Authority authority) {
        var counts = commitments.counts(authority.slug());
        var any = new Span();
        return new Paragraph(Commitment.STANDINGS.stream()
                .filter(counts::containsKey)
                .map(standing ->
                        any.getTranslation("responses.commitment.state." + standing) + ": " + counts.get(standing))
                .collect(Collectors.joining(" · ")));
    }

    private static Anchor link(Commitment commitment, PetitionSummary petition, Language language) {
        var link = new Anchor("/" + PetitionNavigation.page(commitment.petition()));
        var title = petition.titles().in(language);
        link.setText(
                title.isEmpty()
                        ? link.getTranslation(
                                "responses.untitled", commitment.petition().toString())
                        : title);
        return LanguageMark.tell(link, petition.titles());
    }
}
