package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.responses.DeskQueries;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;

/** How the officials of an authority work together; {@code authority} in the address, for those who speak for several. */
@Route(value = "desk/settings", layout = MainLayout.class)
@RolesAllowed("OFFICIAL")
@StyleSheet("context://styles/responses.css")
class DeskSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskQueries desk;
    private final SettingsParts parts;
    private final CurrentActor currentActor;

    DeskSettingsView(DeskQueries desk, SettingsParts parts, CurrentActor currentActor) {
        this.desk = desk;
        this.parts = parts;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("responses.settings.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new Paragraph(new Anchor("/" + ResponsesNavigation.desk(), getTranslation("responses.desk.back"))));
        add(new H1(getPageTitle()));
        var authorities = desk.authorities(currentActor.get());
        if (authorities.isEmpty()) {
            var none = new Paragraph(getTranslation("responses.desk.no-authority"));
            none.addClassName("b-notice");
            add(none);
            return;
        }
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("authority")
                .orElse("");
        var chosen = authorities.stream()
                .filter(authority -> authority.slug().equals(asked))
                .findFirst()
                .orElse(authorities.getFirst());
        add(choice(authorities, chosen));
        add(parts.of(chosen.slug(), currentActor.get()));
    }

    private Component choice(List<Authority> authorities, Authority chosen) {
        var language = ReaderLanguage.get();
        if (authorities.size() == 1) {
            return new Paragraph(chosen.names().in(language));
        }
        var choices = new LinkedHashMap<String, String>();
        authorities.forEach(a -> choices.put(a.slug(), a.names().in(language)));
        var select = new NativeSelect(getTranslation("responses.desk.authority"), choices);
        select.setValue(chosen.slug());
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(ResponsesNavigation.settings(), QueryParameters.of("authority", change.getValue())));
        return select;
    }
}
