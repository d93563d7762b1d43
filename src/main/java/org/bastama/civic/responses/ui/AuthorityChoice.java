package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** One of all authorities: part of its name is typed, then it is chosen from those that are found. */
class AuthorityChoice extends Div {

    private static final int SHOWN = 50;

    private final transient AuthorityQueries authorities;
    private final String leftOut;
    private final NativeSelect choice;

    /** A choice of any but the one left out. */
    AuthorityChoice(AuthorityQueries authorities, String leftOut) {
        this.authorities = authorities;
        this.leftOut = leftOut;
        addClassName("responses-fields");
        var typed = new TextField(getTranslation("responses.transfer.search"));
        typed.setHelperText(getTranslation("responses.transfer.search-help"));
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setWidthFull();
        choice = new NativeSelect(getTranslation("responses.transfer.authority"), found(""));
        typed.addValueChangeListener(change -> choice.setChoices(found(change.getValue())));
        add(typed, choice);
    }

    /** Hands on every choice. */
    void onChange(Runnable changed) {
        choice.addValueChangeListener(change -> changed.run());
    }

    /** Chooses an authority, whether it is among those shown or not; nothing for none. */
    void choose(@Nullable String slug) {
        var shown = found("");
        Optional.ofNullable(slug)
                .flatMap(authorities::find)
                .ifPresent(authority ->
                        shown.put(authority.slug(), authority.names().in(ReaderLanguage.get())));
        choice.setChoices(shown);
        choice.setValue(slug != null && shown.containsKey(slug) ? slug : "");
    }

    private Map<String, String> found(String text) {
        var language = ReaderLanguage.get();
        var found = new LinkedHashMap<String, String>();
        found.put("", getTranslation("responses.transfer.choose"));
        authorities.list(text, null, language, Paging.first(SHOWN)).items().stream()
                .filter(authority -> !authority.slug().equals(leftOut))
                .forEach(authority ->
                        found.put(authority.slug(), authority.names().in(language)));
        return found;
    }

    /** The slug of the chosen authority; empty when none is. */
    String chosen() {
        return choice.getValue();
    }

    Rejected rejected(Rejected rejected) {
        return rejected.field("authority", choice);
    }
}
