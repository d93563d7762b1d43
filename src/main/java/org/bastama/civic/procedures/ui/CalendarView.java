package org.bastama.civic.procedures.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.procedures.CalendarDay;
import org.bastama.civic.procedures.CalendarQueries;
import org.bastama.civic.procedures.EditCalendar;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.foundation.shell.Rejected;

/** The administrators' working-day calendar of the country, a year at a time ({@code year} in the address). */
@Route(value = "administration/calendar", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String COUNTRY = TerritoryQueries.COUNTRY;

    private final CalendarQueries calendars;
    private final EditCalendar editCalendar;
    private final CurrentActor current;
    private final Clock clock;
    private final CalendarDayForm form;
    private final Div days = new Div();
    private int year;

    CalendarView(CalendarQueries calendars, EditCalendar editCalendar, CurrentActor current, Clock clock) {
        this.calendars = calendars;
        this.editCalendar = editCalendar;
        this.current = current;
        this.clock = clock;
        this.form = new CalendarDayForm(this::save);
        var lead = new Paragraph(getTranslation("procedures.calendar.lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead, days, new H2(getTranslation("procedures.calendar.form")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(typed -> typed.matches("2[0-9]{3}"))
                .map(Integer::parseInt)
                .orElseGet(() -> Formats.day(clock.instant()).getYear());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("procedures.calendar.title");
    }

    private void show() {
        days.removeAll();
        days.add(years(), new H2(getTranslation("procedures.calendar.days", year)));
        var named = calendars.days(COUNTRY, year);
        if (named.isEmpty()) {
            days.add(new Paragraph(getTranslation("procedures.calendar.none")));
        } else {
            var scroll = new Div(new CalendarTable(named, form::edit, this::ask));
            days.add(PlainTable.scrolling(scroll, getTranslation("procedures.calendar.days", year)));
        }
    }

    private Nav years() {
        var nav = new Nav();
        nav.addClassName("b-links");
        nav.getElement().setAttribute("aria-label", getTranslation("procedures.calendar.years"));
        for (var other : new int[] {year - 1, year, year + 1}) {
            var link = new RouterLink(getTranslation("procedures.calendar.year-link", other), CalendarView.class);
            link.setQueryParameters(QueryParameters.simple(Map.of("year", "" + other)));
            if (other == year) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }

    private boolean save(CalendarDayForm.Typed typed, Rejected rejected) {
        var done =
                rejected.run(() -> editCalendar.put(current.get(), COUNTRY, typed.date(), typed.kind(), typed.names()));
        if (done) {
            Rejected.done("procedures.calendar.saved");
            year = typed.date() == null ? year : typed.date().getYear();
            show();
        }
        return done;
    }

    private void ask(CalendarDay day) {
        var dialog = new ConfirmDialog(
                getTranslation("procedures.calendar.remove-sure"),
                getTranslation("procedures.calendar.remove-text", day.date()),
                getTranslation("procedures.calendar.remove"),
                confirmed -> remove(day));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("procedures.calendar.cancel"));
        dialog.open();
    }

    private void remove(CalendarDay day) {
        if (Rejected.handle(() -> editCalendar.remove(current.get(), COUNTRY, day.date()))) {
            Rejected.done("procedures.calendar.removed");
        }
        show();
    }
}
