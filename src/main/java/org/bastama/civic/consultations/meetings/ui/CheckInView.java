package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.bastama.civic.consultations.meetings.CheckIn.Guest;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.ui.ConsultationNavigation;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/**
 * The door of a meeting: who comes is looked up by the code of the pass, typed or scanned ({@code code} in the address),
 * and checked in by a button. Opening the scanned address alone changes nothing.
 */
@Route(value = "my/consultations/:number/meetings/:part", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/consultations.css")
class CheckInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KEY = "consultations.meetings.check-in.";

    private final MeetingAddresses addresses;
    private final HoldingDesk desk;
    private final TextField code = new TextField(getTranslation(KEY + "code"));
    private final Paragraph count = new Paragraph();
    private final Div guest = new Div();

    CheckInView(MeetingAddresses addresses, HoldingDesk desk) {
        this.addresses = addresses;
        this.desk = desk;
        code.setHelperText(getTranslation(KEY + "code-help"));
        code.getElement().setAttribute("inputmode", "numeric");
        code.getElement().setAttribute("autocomplete", "off");
        guest.getElement().setAttribute("aria-live", "polite");
        guest.addClassName("consultations-guest");
    }

    /** The page of a meeting's door. */
    static String path(Meeting meeting) {
        return "/" + ConsultationNavigation.workspace(meeting.consultation()) + "/meetings/" + meeting.part();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var meeting = addresses.find(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        show(meeting);
        event.getLocation().getQueryParameters().getSingleParameter("code").ifPresent(scanned -> {
            code.setValue(scanned);
            look(meeting);
        });
    }

    private void show(Meeting meeting) {
        var look = new Button(getTranslation(KEY + "look"), click -> look(meeting));
        look.addClickShortcut(Key.ENTER).listenOn(code);
        var field = new Div(code, look);
        field.addClassName("consultations-fields");
        removeAll();
        add(
                new H1(getPageTitle()),
                new Paragraph(new Anchor(
                        "/" + ConsultationNavigation.workspace(meeting.consultation()),
                        getTranslation("consultations.page.workspace"))),
                new Paragraph(desk.words().when(meeting, ReaderLanguage.get())),
                count);
        if (!desk.checkIn().isOpen(meeting)) {
            var closed = new Paragraph(getTranslation("consultations.meetings.not-checking-in"));
            closed.addClassName("b-notice");
            add(closed);
        }
        add(field, guest, new LazyDetails(getTranslation(KEY + "all"), () -> guests(meeting)));
        tell(meeting);
    }

    private void tell(Meeting meeting) {
        count.setText(getTranslation(
                KEY + "count",
                desk.meetings().checkedIn(meeting),
                desk.meetings().seats(meeting).registered()));
    }

    private void look(Meeting meeting) {
        guest.removeAll();
        new Rejected().field("code", code).run(() -> {
            var found = desk.checkIn()
                    .look(
                            meeting.consultation(),
                            meeting.part(),
                            code.getValue(),
                            desk.currentActor().get());
            guest.add(card(meeting, found));
        });
    }

    private Div card(Meeting meeting, Guest found) {
        var card = new Div(new Paragraph(GuestList.name(found, this)), Written.small(GuestList.state(found, this)));
        card.addClassNames("b-card", "consultations-fields");
        if (!found.waits() && found.checkedInAt() == null && desk.checkIn().isOpen(meeting)) {
            var button = new Button(getTranslation(KEY + "button"), click -> checkIn(meeting, found));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.focus();
            card.add(button);
        }
        return card;
    }

    private void checkIn(Meeting meeting, Guest found) {
        guest.removeAll();
        if (Rejected.handle(() -> desk.checkIn()
                .checkIn(
                        meeting.consultation(),
                        meeting.part(),
                        found.code(),
                        desk.currentActor().get()))) {
            var done = new Paragraph(getTranslation(KEY + "done", GuestList.name(found, this)));
            done.addClassNames("b-notice", "good");
            guest.add(done);
            code.clear();
            code.focus();
        }
        tell(meeting);
    }

    private GuestList guests(Meeting meeting) {
        return new GuestList(desk.checkIn()
                .guests(
                        meeting.consultation(),
                        meeting.part(),
                        ReaderLanguage.get(),
                        desk.currentActor().get()));
    }
}
