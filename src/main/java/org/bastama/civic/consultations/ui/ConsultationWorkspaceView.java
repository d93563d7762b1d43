package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationActions;
import org.bastama.foundation.shell.ErrorSummary;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Where a consultation is written, announced, amended and ended; for those who hold it. */
@Route(value = "my/consultations/:number", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/consultations.css")
class ConsultationWorkspaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ConsultationAddresses addresses;
    private final ConsultationDesk parts;
    private String title = "";

    ConsultationWorkspaceView(ConsultationAddresses addresses, ConsultationDesk parts) {
        this.addresses = addresses;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.held(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Consultation consultation) {
        var named = consultation.text().titles().in(ReaderLanguage.get());
        title = named.isEmpty()
                ? getTranslation("consultations.untitled", consultation.number().toString())
                : named;
        var actions = parts.actions(consultation);
        removeAll();
        var heading = new H1(title);
        if (!named.isEmpty()) {
            LanguageMark.mark(heading, consultation.text().titles());
        }
        add(heading, new PhaseBadge(consultation.state()), parts.phases(consultation), ways(consultation));
        if (actions.mayEdit()) {
            addDraft(consultation, actions);
        }
        if (actions.mayAmend()) {
            add(new LazyDetails(
                    getTranslation("consultations.amend.title"),
                    () -> parts.amendment(consultation, () -> show(parts.reload(consultation)))));
            parts.amendable(consultation).forEach(this::add);
        }
        if (actions.mayAnswer()) {
            add(answering(consultation));
        }
        if (actions.mayPublishOutcome()) {
            add(new Section(
                    new H2(getTranslation("consultations.outcome.form.title")),
                    parts.outcome(consultation, () -> show(parts.reload(consultation)))));
        }
    }

    private Component ways(Consultation consultation) {
        var ways = new UnorderedList();
        ways.addClassNames("b-plain-list", "b-links");
        if (consultation.state().isPublic()) {
            ways.add(way(ConsultationNavigation.page(consultation.number()), "consultations.workspace.public"));
        } else {
            ways.add(way(ConsultationNavigation.preview(consultation.number()), "consultations.workspace.preview"));
        }
        ways.add(way(ConsultationNavigation.mine(), "consultations.workspace.all"));
        return ways;
    }

    private ListItem way(String path, String key) {
        return new ListItem(new Anchor("/" + path, getTranslation(key)));
    }

    private void addDraft(Consultation consultation, ConsultationActions actions) {
        var form = parts.draft(consultation);
        var errors = new ErrorSummary();
        add(errors, form);
        if (actions.mayAnnounce()) {
            add(announcement(consultation, form, errors));
        }
    }

    private Component announcement(Consultation consultation, DraftForm form, ErrorSummary errors) {
        var announce = new Button(getTranslation("consultations.announce.button"), click -> {
            if (form.rejected().summary(errors).run(() -> {
                form.saveTyped();
                parts.announce(consultation, form.version());
            })) {
                Rejected.done("consultations.announce.done");
                show(parts.reload(consultation));
            }
        });
        announce.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard = new Button(getTranslation("consultations.discard.button"), click -> askToDiscard(consultation));
        var buttons = new Div(announce, discard);
        buttons.addClassName("b-toolbar");
        return new Section(
                new H2(getTranslation("consultations.announce.title")),
                new Paragraph(getTranslation("consultations.announce.lead")),
                buttons);
    }

    private void askToDiscard(Consultation consultation) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("consultations.discard.sure"));
        dialog.setText(getTranslation("consultations.discard.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("consultations.mine.cancel"));
        dialog.setConfirmText(getTranslation("consultations.discard.button"));
        dialog.addConfirmListener(confirmed -> {
            if (Rejected.handle(() -> parts.discard(consultation))) {
                UI.getCurrent().navigate(ConsultationNavigation.mine());
            }
        });
        dialog.open();
    }

    private Component answering(Consultation consultation) {
        var counts = parts.counts(consultation);
        return new Section(
                new H2(getTranslation("consultations.answers.title")),
                new AnswerProgress(counts),
                new Paragraph(new Anchor(
                        "/" + ConsultationNavigation.answers(consultation.number()),
                        getTranslation("consultations.answers.go", counts.open()))));
    }
}
