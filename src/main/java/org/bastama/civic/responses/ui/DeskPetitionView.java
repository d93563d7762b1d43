package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;

/** One petition on the desk: what it asks, who signed, by when an answer is due, and the answer itself. */
@Route(value = "desk/:number([0-9]+)", layout = MainLayout.class)
@RolesAllowed("OFFICIAL")
@StyleSheet("context://styles/responses.css")
class DeskPetitionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskAddresses addresses;
    private final PetitionQueries petitions;
    private final ActParts acts;
    private final DeskActs deskActs;
    private final CaseParts caseParts;
    private final DeskCommitments deskCommitments;
    private final ResponseQueries responses;
    private final ResponseGuard guard;
    private final RegisterPart register;
    private final AnswerPart answer;
    private final CurrentActor currentActor;
    private final PaperObjection paper;
    private final PetitionPart part;
    private final CountPart counts;
    private String title = "";

    DeskPetitionView(
            DeskAddresses addresses,
            PetitionQueries petitions,
            ActParts acts,
            DeskActs deskActs,
            CaseParts caseParts,
            DeskCommitments deskCommitments,
            ResponseQueries responses,
            ResponseGuard guard,
            RegisterPart register,
            AnswerPart answer,
            CurrentActor currentActor,
            PaperObjection paper,
            PetitionPart part,
            CountPart counts) {
        this.addresses = addresses;
        this.petitions = petitions;
        this.acts = acts;
        this.deskActs = deskActs;
        this.caseParts = caseParts;
        this.deskCommitments = deskCommitments;
        this.responses = responses;
        this.guard = guard;
        this.register = register;
        this.answer = answer;
        this.currentActor = currentActor;
        this.paper = paper;
        this.part = part;
        this.counts = counts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.readable(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(PetitionNumber number) {
        removeAll();
        var language = ReaderLanguage.get();
        var petition = petitions.find(number).orElseThrow();
        var handOver = responses.handOver(number).orElseThrow();
        var actions = guard.of(number, currentActor.get());
        title = petition.textHidden()
                ? getTranslation("responses.untitled", number.toString())
                : petition.text().in(language).title();
        add(back(), heading(petition, language), addressed(handOver, language));
        add(passedOn(actions, handOver, language));
        // What is asked is read before anything is done with it.
        if (!petition.textHidden()) {
            add(part.text(petition, language));
        }
        add(deadline(number, language));
        addWork(petition, handOver, actions, language);
        add(counts.of(petition, language), part.timeline(petition, language), DeskKeys.ofCase());
    }

    /** What officials do with it; whatever they did is shown at once. */
    private void addWork(Petition petition, HandOver handOver, ResponseActions actions, Language language) {
        var number = petition.number();
        var actor = currentActor.get();
        Runnable done = () -> show(number);
        add(caseParts.of(handOver, actions, actor, done));
        add(register.of(handOver, actions, actor, language, done));
        add(answer.of(petition, handOver, actions, actor, language, done));
        add(deskActs.of(handOver, actions, actor, done));
        add(paper.of(number, actor, done));
        add(deskCommitments.of(number, actor, done));
    }

    private Component back() {
        var back = new Anchor("/" + ResponsesNavigation.desk(), getTranslation("responses.desk.back"));
        back.addClassName("responses-back");
        return new Paragraph(back);
    }

    private Component heading(Petition petition, Language language) {
        var heading = new H1(title);
        return petition.textHidden()
                ? heading
                : LanguageMark.mark(heading, petition.text().languageFor(language));
    }

    private Component addressed(HandOver handOver, Language language) {
        var name = acts.authorityName(handOver.authoritySlug());
        var line = new Paragraph(
                LanguageMark.mark(new Span(name.in(language)), name),
                new Span(" · "
                        + getTranslation("responses.desk.received", Formats.date(language, handOver.handedOverAt()))));
        line.addClassName("b-soft");
        return line;
    }

    private List<Component> passedOn(ResponseActions actions, HandOver handOver, Language language) {
        if (!actions.passedOn()) {
            return acts.transfers(handOver.petition(), language);
        }
        var name = acts.authorityName(handOver.authoritySlug()).in(language);
        var notice = new Paragraph(getTranslation("responses.desk.passed-on", name));
        notice.addClassName("b-notice");
        return Stream.concat(Stream.of(notice), acts.transfers(handOver.petition(), language).stream())
                .toList();
    }

    private Component deadline(PetitionNumber number, Language language) {
        var section = new Section(new H2(getTranslation("responses.deadline.title")));
        section.add(acts.deadline(number, language));
        return section;
    }
}
