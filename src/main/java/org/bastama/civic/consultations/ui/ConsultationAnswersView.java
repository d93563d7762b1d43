package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.AnsweredContributions;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Pager;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** The desk where contributions are answered, several together; what it shows is in its address ({@link AnswersAddress}). */
@Route(value = "my/consultations/:number/contributions", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/consultations.css")
class ConsultationAnswersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ConsultationAddresses addresses;
    private final AnswerDesk desk;
    private final PartSections sections;

    ConsultationAnswersView(ConsultationAddresses addresses, AnswerDesk desk, PartSections sections) {
        this.addresses = addresses;
        this.desk = desk;
        this.sections = sections;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.answers.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                addresses.held(event.getRouteParameters()).orElseThrow(NotFoundException::new),
                AnswersAddress.of(event.getLocation().getQueryParameters()));
    }

    private void show(Consultation consultation, AnswersAddress address) {
        removeAll();
        var number = consultation.number();
        add(
                new H1(getPageTitle()),
                new Paragraph(new Anchor(
                        "/" + ConsultationNavigation.workspace(number),
                        consultation.text().titles().in(ReaderLanguage.get()))),
                new AnswerProgress(desk.counts(consultation)),
                new AnswerFilters(consultation, address, desk));
        var like = desk.like(consultation, address);
        like.ifPresent(one -> add(new Paragraph(
                new Anchor(address.like(null).path(number), getTranslation("consultations.answers.similar-back")))));
        var page = desk.page(consultation, address);
        if (page.items().isEmpty()) {
            add(nothing(consultation, address));
            return;
        }
        var list = new AnswerList(
                like.map(one -> getTranslation(
                                "consultations.answers.similar-list", String.valueOf(one.number()), page.total() - 1))
                        .orElseGet(() -> getTranslation("consultations.answers.list")),
                page.items(),
                desk.mayAnswer(consultation),
                desk.assigned(consultation, page.items()),
                one -> address.like(one.number()).path(number),
                one -> sections.card(consultation, one));
        add(list, new Pager(page, other -> address.at(other).path(number)));
        if (desk.mayAnswer(consultation)) {
            add(assignment(consultation, list, address), answer(consultation, list, address));
        }
    }

    private Component nothing(Consultation consultation, AnswersAddress address) {
        var all = !address.answered() && desk.counts(consultation).open() == 0;
        var key = all ? "all-answered" : address.answered() ? "none" : "none-of-these";
        var empty = new Paragraph(getTranslation("consultations.answers." + key));
        empty.addClassName("b-notice");
        return empty;
    }

    private Component assignment(Consultation consultation, AnswerList list, AnswersAddress address) {
        return new Section(
                new H2(getTranslation("consultations.answers.assign")),
                new AssignForm(
                        desk.colleagues(consultation),
                        desk.me(),
                        to -> {
                            var selected = list.selected().stream()
                                    .map(Contribution::id)
                                    .toList();
                            Rejected.done("consultations.answers.assign.done", desk.assign(consultation, selected, to));
                        },
                        () -> show(consultation, address)));
    }

    private Component answer(Consultation consultation, AnswerList list, AnswersAddress address) {
        return new Section(
                new H2(getTranslation("consultations.answers.form")),
                new AnswerForm(
                        (disposition, reason) -> tell(desk.answer(consultation, list.selected(), disposition, reason)),
                        () -> show(consultation, address.like(null).show(address.answered()))));
    }

    private static void tell(AnsweredContributions.Result result) {
        if (result.given() > 0) {
            Rejected.done("consultations.answers.done", result.given());
        }
        if (result.kept() > 0) {
            Rejected.failed("consultations.answers.kept", result.kept());
        }
    }
}
