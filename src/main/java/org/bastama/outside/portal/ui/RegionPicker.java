package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The territory the reader cares about; remembered in a cookie for a year. */
class RegionPicker extends Section {

    private static final String COOKIE = "region";
    private static final int YEAR = 365 * 24 * 3600;

    RegionPicker(TerritoryQueries territories, @Nullable String region, Consumer<@Nullable String> choose) {
        addClassName("b-region");
        var language = ReaderLanguage.get();
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation("portal.home.region.all"));
        territories
                .children("KZ", language)
                .forEach(t -> choices.put(t.code(), t.names().in(language)));
        var select = new NativeSelect(getTranslation("portal.home.region"), choices);
        select.setValue(region == null ? "" : region);
        select.addValueChangeListener(change -> {
            remember(change.getValue());
            choose.accept(change.getValue().isEmpty() ? null : change.getValue());
        });
        add(select);
    }

    /** The territory in the address, else the one remembered. */
    static Optional<String> chosen(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("territory")
                .or(RegionPicker::remembered);
    }

    private static Optional<String> remembered() {
        var cookies = VaadinRequest.getCurrent() == null
                ? null
                : VaadinRequest.getCurrent().getCookies();
        return Optional.ofNullable(cookies).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void remember(String code) {
        var cookie = new Cookie(COOKIE, code);
        cookie.setMaxAge(YEAR);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
