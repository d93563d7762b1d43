package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.OwnContributionQueries;
import org.bastama.civic.consultations.contributions.ParticipantPlaces;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Puts the page of a consultation together, the same for its readers and for the preview of those who write it. */
@org.springframework.stereotype.Component
class PageParts {

    private final ConsultationQueries consultations;
    private final OwnContributionQueries own;
    private final ConfirmContribution confirmed;
    private final ParticipantPlaces places;
    private final OutcomeParts outcomes;
    private final HolderNames names;
    private final TerritoryQueries territories;
    private final ProcedureQueries procedures;
    private final PartSections sections;
    private final MyHidden myHidden;
    private final List<ConsultationSection> others;
    private final CurrentActor currentActor;
    private final Clock clock;

    PageParts(
            ConsultationQueries consultations,
            OwnContributionQueries own,
            ConfirmContribution confirmed,
            ParticipantPlaces places,
            OutcomeParts outcomes,
            HolderNames names,
            TerritoryQueries territories,
            ProcedureQueries procedures,
            PartSections sections,
            MyHidden myHidden,
            List<ConsultationSection> others,
            CurrentActor currentActor,
            Clock clock) {
        this.consultations = consultations;
        this.own = own;
        this.confirmed = confirmed;
        this.places = places;
        this.outcomes = outcomes;
        this.names = names;
        this.territories = territories;
        this.procedures = procedures;
        this.sections = sections;
        this.myHidden = myHidden;
        this.others = others;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The whole page; in a preview nothing can be sent. */
    Component of(Consultation consultation, boolean preview, Runnable changed) {
        var page = new Div();
        page.addClassName("consultations-page");
        page.add(
                new ConsultationHead(consultation, names, territories, clock.instant()),
                new PartWays(consultation.parts()));
        var results = outcomes.of(consultation);
        if (consultation.state() == ConsultationState.OUTCOME_PUBLISHED) {
            page.add(results);
        }
        page.add(
                text("consultations.page.why", consultation.text().whys()),
                text("consultations.page.decides", consultation.text().decides()));
        page.add(mine(consultation, changed), myHidden.of(consultation, changed));
        consultation.parts().forEach(part -> page.add(new PartBlock(part, sections.of(consultation, part, preview))));
        if (consultation.state() != ConsultationState.OUTCOME_PUBLISHED) {
            page.add(results);
        }
        page.add(
                procedure(consultation),
                new HistoryPart(consultation.number(), consultations.steps(consultation.number())));
        if (!preview) {
            others.forEach(section -> section.of(consultation).ifPresent(page::add));
        }
        return page;
    }

    private static Component text(String key, LocalizedText text) {
        var section = new Section();
        section.setVisible(!text.isEmpty());
        section.add(new H2(section.getTranslation(key)), Written.of(text));
        return section;
    }

    private Component mine(Consultation consultation, Runnable changed) {
        var mine = own.of(consultation.number(), currentActor.get());
        return new MyPart(
                mine,
                contribution -> sections.card(consultation, contribution),
                consultation.state() != ConsultationState.OUTCOME_PUBLISHED,
                contribution -> {
                    if (Rejected.handle(() -> confirmed.delete(contribution, currentActor.get()))) {
                        Rejected.done("consultations.mine.deleted");
                        changed.run();
                    }
                },
                place(consultation));
    }

    private Component place(Consultation consultation) {
        var number = consultation.number();
        return new PlaceForm(
                places.choices(consultation),
                places.said(number, currentActor.get()).orElse(""),
                place -> places.say(number, place, currentActor.get()));
    }

    /** By which rules it is held. */
    private Component procedure(Consultation consultation) {
        var line = new Paragraph();
        var code = consultation.procedureCode();
        var version = consultation.procedureVersion();
        line.setVisible(code != null && version != null);
        if (code != null && version != null) {
            procedures.find(code, version).ifPresent(procedure -> {
                var link = new Anchor(
                        "/procedures/" + code + "?version=" + version,
                        procedure.names().in(ReaderLanguage.get()));
                line.add(line.getTranslation("consultations.page.procedure") + " ");
                line.add(LanguageMark.mark(link, procedure.names()));
            });
        }
        return line;
    }
}
