package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.responses.desk.Absence;
import org.bastama.civic.responses.desk.EnterAbsence;
import org.bastama.civic.responses.desk.StandIns;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Who of an authority's officials is away when, who stands in, and one's own days. */
class AbsenceSection extends Section {

    private final String authoritySlug;
    private final transient EnterAbsence enterAbsence;
    private final transient StandIns standIns;
    private final transient List<Account> colleagues;
    private final transient Actor actor;

    AbsenceSection(
            String authoritySlug, EnterAbsence enterAbsence, StandIns standIns, Officials officials, Actor actor) {
        this.authoritySlug = authoritySlug;
        this.enterAbsence = enterAbsence;
        this.standIns = standIns;
        this.colleagues = officials.of(authoritySlug);
        this.actor = actor;
        fill();
    }

    private void fill() {
        removeAll();
        add(
                new H2(getTranslation("responses.absence.title")),
                new Paragraph(getTranslation("responses.absence.lead")),
                list(),
                form());
    }

    private Component list() {
        var absences = standIns.from(authoritySlug);
        if (absences.isEmpty()) {
            return new Paragraph(getTranslation("responses.absence.none"));
        }
        var list = new UnorderedList();
        absences.forEach(absence -> list.add(item(absence)));
        return list;
    }

    private ListItem item(Absence absence) {
        var language = ReaderLanguage.get();
        var item = new ListItem(new Span(getTranslation(
                "responses.absence.line",
                name(absence.official()),
                Formats.date(language, absence.from()),
                Formats.date(language, absence.to()),
                name(absence.deputy()))));
        if (actor.is(absence.official())) {
            item.add(new Span(" "), new Button(getTranslation("responses.absence.remove"), click -> {
                if (Rejected.handle(() -> enterAbsence.remove(absence.id(), actor))) {
                    Rejected.done("responses.absence.removed");
                    fill();
                }
            }));
        }
        return item;
    }

    private Component form() {
        var from = new DayField(getTranslation("responses.absence.from"));
        var to = new DayField(getTranslation("responses.absence.to"));
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation("responses.transfer.choose"));
        colleagues.stream()
                .filter(account -> !actor.is(account.id()))
                .forEach(account -> choices.put(account.id().toString(), account.name()));
        var deputy = new NativeSelect(getTranslation("responses.absence.deputy"), choices);
        var rejected = new Rejected().field("from", from).field("to", to).field("deputy", deputy);
        var button = new Button(getTranslation("responses.absence.button"), click -> {
            var standIn = deputy.getValue().isEmpty() ? null : new AccountId(UUID.fromString(deputy.getValue()));
            if (rejected.run(() -> enterAbsence.enter(authoritySlug, from.getValue(), to.getValue(), standIn, actor))) {
                Rejected.done("responses.absence.entered");
                fill();
            }
        });
        var form = new Div(from, to, deputy, button);
        form.addClassName("responses-register");
        return form;
    }

    private String name(AccountId id) {
        return colleagues.stream()
                .filter(account -> account.id().equals(id))
                .map(Account::name)
                .findFirst()
                .orElse("—");
    }
}
