package org.bastama.foundation.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The language a reader chose: by {@code ?lang=}, remembered in a cookie for a year, else the browser's, else Kazakh. */
@Component
public class ReaderLanguage implements VaadinServiceInitListener {

    private static final String PARAMETER = "lang";
    private static final String COOKIE = "lang";
    private static final int YEAR = 365 * 24 * 3600;

    /** The language of the view that is being shown. */
    public static Language get() {
        return Language.of(
                UI.getCurrent() == null ? Locale.getDefault() : UI.getCurrent().getLocale());
    }

    /** The language that a visitor chose, now or earlier; for whoever answers before a view does. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        return named(request.getParameter(PARAMETER)).or(() -> remembered(request.getCookies()));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init ->
                        init.getSession().setLocale(of(init.getRequest()).locale()));
        event.addIndexHtmlRequestListener(page -> {
            var language = of(page.getVaadinRequest());
            VaadinSession.getCurrent().setLocale(language.locale());
            named(page.getVaadinRequest().getParameter(PARAMETER))
                    .ifPresent(l -> remember(l, page.getVaadinResponse()));
            page.getDocument().select("html").attr("lang", language.code());
        });
    }

    private static Language of(VaadinRequest request) {
        return named(request.getParameter(PARAMETER))
                .or(() -> remembered(request.getCookies()))
                .orElseGet(() -> Language.preferred(request.getHeader("Accept-Language")));
    }

    private static Optional<Language> named(@Nullable String tag) {
        return Optional.ofNullable(tag).flatMap(Language::of);
    }

    private static Optional<Language> remembered(Cookie @Nullable [] cookies) {
        return Optional.ofNullable(cookies).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Language.of(cookie.getValue()).stream())
                .findFirst();
    }

    private static void remember(Language language, VaadinResponse response) {
        var cookie = new Cookie(COOKIE, language.code());
        cookie.setMaxAge(YEAR);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
