package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** The desk where contributions are answered, several together; {@code show} in the address: open or answered. */
@Route(value = "my/consultations/:number/contributions", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/consultations.css")
class ConsultationAnswersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** As many as can be answered together; what is answered leaves the list, so that the next ones come up. */
    private static final int SHOWN = 50;

    private static final String ANSWERED = "answered";

    private final ConsultationAddresses addresses;
    private final ContributionQueries contributions;
    private final AnswerContributions answer;
    private final ConsultationGuard guard;
    private final PartSections sections;
    private final CurrentActor currentActor;
    private final Set<UUID> selected = new LinkedHashSet<>();

    ConsultationAnswersView(
            ConsultationAddresses addresses,
            ContributionQueries contributions,
            AnswerContributions answer,
            ConsultationGuard guard,
            PartSections sections,
            CurrentActor currentActor) {
        this.addresses = addresses;
        this.contributions = contributions;
        this.answer = answer;
        this.guard = guard;
        this.sections = sections;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.answers.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var consultation = addresses.held(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var answered = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .filter(ANSWERED::equals)
                .isPresent();
        show(consultation, answered);
    }

    private void show(Consultation consultation, boolean answered) {
        removeAll();
        selected.clear();
        var number = consultation.number();
        var counts = contributions.counts(number);
        add(
                new H1(getPageTitle()),
                new Paragraph(new Anchor(
                        "/" + ConsultationNavigation.workspace(number),
                        consultation.text().titles().in(ReaderLanguage.get()))),
                new AnswerProgress(counts),
                filters(number, counts, answered));
        var page = contributions.answered(number, answered, Paging.first(SHOWN));
        if (page.items().isEmpty()) {
            var empty = new Paragraph(
                    getTranslation(answered ? "consultations.answers.none" : "consultations.answers.all-answered"));
            empty.addClassName("b-notice");
            add(empty);
            return;
        }
        var mayAnswer = guard.of(consultation, currentActor.get()).mayAnswer();
        add(list(consultation, page.items(), mayAnswer));
        if (mayAnswer) {
            add(form(consultation, answered));
        }
    }

    private Component filters(ConsultationNumber number, ContributionQueries.Counts counts, boolean answered) {
        var path = "/" + ConsultationNavigation.answers(number);
        var links = new UnorderedList();
        links.addClassNames("b-plain-list", "b-links");
        links.add(
                filter(path, getTranslation("consultations.answers.show.open", counts.open()), !answered),
                filter(
                        path + "?show=" + ANSWERED,
                        getTranslation("consultations.answers.show.answered", counts.answered()),
                        answered));
        var navigation = new Nav(links);
        navigation.getElement().setAttribute("aria-label", getTranslation("consultations.answers.filter"));
        return navigation;
    }

    private static ListItem filter(String path, String label, boolean current) {
        var link = new Anchor(path, label);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Component list(Consultation consultation, List<Contribution> shown, boolean selectable) {
        var list = new Section(new H2(getTranslation("consultations.answers.list")));
        shown.forEach(contribution -> {
            if (selectable) {
                list.add(selection(contribution));
            }
            list.add(sections.cardForHolders(consultation, contribution));
        });
        return list;
    }

    private Checkbox selection(Contribution contribution) {
        var tick = new Checkbox(getTranslation("consultations.answers.select", String.valueOf(contribution.number())));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                selected.add(contribution.id());
            } else {
                selected.remove(contribution.id());
            }
        });
        return tick;
    }

    private Component form(Consultation consultation, boolean answered) {
        return new Section(
                new H2(getTranslation("consultations.answers.form")),
                new AnswerForm(
                        (disposition, reason) -> send(consultation, disposition, reason),
                        () -> show(consultation, answered)));
    }

    private void send(Consultation consultation, @Nullable Disposition disposition, LocalizedText reason) {
        var count = answer.answer(consultation.number(), selected, disposition, reason, currentActor.get());
        Rejected.done("consultations.answers.done", count);
    }
}
