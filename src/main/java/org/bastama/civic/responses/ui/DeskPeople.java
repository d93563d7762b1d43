package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.responses.DeskFilter;
import org.bastama.civic.responses.desk.Absence;
import org.bastama.civic.responses.desk.StandIns;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;

/** On the desk: whose cases are shown, and who is away today with whom in their place. */
@org.springframework.stereotype.Component
class DeskPeople {

    private final Officials officials;
    private final StandIns standIns;

    DeskPeople(Officials officials, StandIns standIns) {
        this.officials = officials;
        this.standIns = standIns;
    }

    /** What the words of the desk's address mean for an official of these authorities. */
    Map<String, DeskFilter.Whose> whose(List<Authority> authorities, Actor actor) {
        var me = actor.requireAccount();
        var whose = new LinkedHashMap<String, DeskFilter.Whose>();
        whose.put(
                DeskAddress.MINE,
                DeskFilter.Whose.of(authorities.stream()
                        .flatMap(authority -> standIns.actsFor(authority.slug(), me).stream())
                        .collect(Collectors.toSet())));
        whose.put(DeskAddress.NOBODY, DeskFilter.Whose.NOBODY);
        colleagues(authorities).forEach((id, name) -> whose.put(id.toString(), DeskFilter.Whose.of(List.of(id))));
        return whose;
    }

    /** The choice whose cases to show. */
    Component filter(DeskAddress address, List<Authority> authorities, Actor actor) {
        var any = new Paragraph();
        var choices = new LinkedHashMap<String, String>();
        choices.put("", any.getTranslation("responses.desk.assigned.all"));
        choices.put(DeskAddress.MINE, any.getTranslation("responses.desk.assigned.mine"));
        choices.put(DeskAddress.NOBODY, any.getTranslation("responses.desk.assigned.nobody"));
        colleagues(authorities).forEach((id, name) -> {
            if (!actor.is(id)) {
                choices.put(id.toString(), name);
            }
        });
        var select = new NativeSelect(any.getTranslation("responses.desk.assigned.label"), choices);
        select.setValue(choices.containsKey(address.assigned()) ? address.assigned() : DeskAddress.MINE);
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        ResponsesNavigation.desk(),
                        address.assigned(change.getValue()).parameters()));
        return select;
    }

    private Map<AccountId, String> colleagues(List<Authority> authorities) {
        var colleagues = new LinkedHashMap<AccountId, String>();
        authorities.forEach(authority ->
                officials.of(authority.slug()).forEach(account -> colleagues.put(account.id(), account.name())));
        return colleagues;
    }

    /** Who is away today: oneself, or somebody for whom one stands in. */
    List<Component> absences(List<Authority> authorities, Actor actor) {
        var notices = new ArrayList<Component>();
        for (var authority : authorities) {
            var names =
                    officials.of(authority.slug()).stream().collect(Collectors.toMap(Account::id, Function.identity()));
            var mine = standIns.actsFor(authority.slug(), actor.requireAccount());
            mine.forEach(official -> standIns.awayToday(authority.slug(), official)
                    .ifPresent(absence -> notices.add(notice(absence, names, actor))));
        }
        return notices;
    }

    private static Component notice(Absence absence, Map<AccountId, Account> names, Actor actor) {
        var own = actor.is(absence.official());
        var other = names.get(own ? absence.deputy() : absence.official());
        var notice = new Paragraph();
        notice.setText(notice.getTranslation(
                own ? "responses.absence.i-am-away" : "responses.absence.i-stand-in",
                other == null ? "" : other.name(),
                Formats.date(ReaderLanguage.get(), absence.to())));
        notice.addClassName("b-notice");
        return notice;
    }
}
