package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.ConsultationSummary;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** Consultations as cards: title, phase, who holds it, until when. */
public final class ConsultationCards extends UnorderedList {

    private final HolderNames names;

    private ConsultationCards(
            List<ConsultationSummary> consultations,
            HolderNames names,
            Function<ConsultationNumber, String> path,
            boolean inSection) {
        this.names = names;
        addClassName("b-cards");
        consultations.forEach(one -> add(card(one, "/" + path.apply(one.number()), inSection)));
    }

    /** To their public pages, in a list that is the page. */
    static ConsultationCards toPages(List<ConsultationSummary> consultations, HolderNames names) {
        return new ConsultationCards(consultations, names, ConsultationNavigation::page, false);
    }

    /** To their workspaces, below a heading of level 2. */
    static ConsultationCards toWorkspaces(List<ConsultationSummary> consultations, HolderNames names) {
        return new ConsultationCards(consultations, names, ConsultationNavigation::workspace, true);
    }

    /** To their public pages, below a heading of level 2. */
    public static ConsultationCards inSection(List<ConsultationSummary> consultations, HolderNames names) {
        return new ConsultationCards(consultations, names, ConsultationNavigation::page, true);
    }

    private ListItem card(ConsultationSummary consultation, String path, boolean inSection) {
        var language = ReaderLanguage.get();
        var title = consultation.titles().in(language);
        var link = new Anchor(
                path,
                title.isEmpty()
                        ? getTranslation(
                                "consultations.untitled", consultation.number().toString())
                        : title);
        LanguageMark.tell(link, consultation.titles());
        Component heading = inSection ? new H3(link) : new H2(link);
        var about = new Paragraph(names.in(consultation.holders(), language));
        about.addClassNames("b-soft", "b-small");
        var card = new ListItem(
                new Div(new PhaseBadge(consultation.state())), heading, about, Written.small(when(consultation)));
        card.addClassName("b-card");
        return card;
    }

    private String when(ConsultationSummary consultation) {
        var language = ReaderLanguage.get();
        var opens = consultation.opensAt();
        var closes = consultation.closesAt();
        if (opens == null || closes == null) {
            return getTranslation("consultations.card.undated");
        }
        var first = Formats.date(language, opens);
        var last = Formats.date(language, Formats.day(closes).minusDays(1));
        var count = consultation.contributions();
        return consultation.state() == ConsultationState.DRAFT || consultation.state() == ConsultationState.ANNOUNCED
                ? getTranslation("consultations.card.dates", first, last)
                : getTranslation("consultations.card.dates-count", first, last, count);
    }
}
