package org.bastama.foundation.shell;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * The one handler of {@link Rejection} in views: errors stand beside the fields they belong to and the first of those
 * gets the focus; what belongs to no field is a notification. A form with a summary has them all there too, and the
 * focus. What was typed stays.
 */
public final class Rejected {

    /** What was pressed may be gone with what it did: then the page's heading has the focus, and nothing moves. */
    private static final String KEEP_FOCUS = "setTimeout(()=>{const h=document.querySelector('main h1');"
            + "if(h&&(!document.activeElement||document.activeElement===document.body)){"
            + "h.tabIndex=-1;h.focus({preventScroll:true});}},300)";

    private static final String MISSING = "shared.required";

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Map<String, Runnable> told = new HashMap<>();
    private final List<HasValidation> shown = new ArrayList<>();
    private boolean keeping;
    private @Nullable ErrorSummary summary;
    private @Nullable HasValidation otherwise;

    /** Names a field as the use case names it. */
    public Rejected field(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    /** Leaves the broken rule with this message key to somebody who tells it at more length. */
    public Rejected told(String key, Runnable telling) {
        told.put(key, telling);
        return this;
    }

    /** Leaves errors of an earlier try at their fields: whoever corrects a field clears it. */
    public Rejected keepingErrors() {
        keeping = true;
        return this;
    }

    /** Gives the form a summary. */
    public Rejected summary(ErrorSummary shown) {
        summary = shown;
        return this;
    }

    /** Names where to tell what belongs to no field, instead of in a notification. */
    public Rejected otherwise(HasValidation place) {
        otherwise = place;
        return this;
    }

    /** Runs an action; true when it was not rejected. Errors of an earlier try are cleared first. */
    public boolean run(Runnable action) {
        if (!keeping) {
            Stream.concat(fields.values().stream(), Stream.ofNullable(otherwise))
                    .forEach(field -> field.setInvalid(false));
        }
        shown.clear();
        if (summary != null) {
            summary.clear();
        }
        try {
            action.run();
            return true;
        } catch (Rejection rejection) {
            rejection.violations().forEach(this::show);
            if (summary == null) {
                focusFirst();
            } else {
                summary.show(
                        rejection.violations().stream()
                                .filter(violation -> !told.containsKey(violation.key()))
                                .toList(),
                        fields);
            }
            return false;
        }
    }

    /** Runs an action that has no fields; true when it was not rejected. */
    public static boolean handle(Runnable action) {
        return new Rejected().run(action);
    }

    /** Shows a short message that something was done. */
    public static void done(String key, Object... arguments) {
        notify(UI.getCurrent().getTranslation(key, arguments), NotificationVariant.LUMO_SUCCESS);
        UI.getCurrent().getPage().executeJs(KEEP_FOCUS);
    }

    /** Shows a short message that something did not work. */
    public static void failed(String key, Object... arguments) {
        notify(UI.getCurrent().getTranslation(key, arguments), NotificationVariant.LUMO_ERROR);
    }

    private void show(Rejection.Violation violation) {
        var telling = told.get(violation.key());
        if (telling != null) {
            telling.run();
            return;
        }
        var field = violation.field() == null ? otherwise : fields.getOrDefault(violation.field(), otherwise);
        var text = words(violation, field);
        if (field == null && summary == null) {
            notify(text, NotificationVariant.LUMO_ERROR);
        } else if (field != null) {
            field.setErrorMessage(text);
            field.setInvalid(true);
            shown.add(field);
        }
    }

    /** What is wrong; nothing can be filled in where one chooses. */
    static String words(Rejection.Violation violation, @Nullable HasValidation field) {
        var key = violation.key().equals(MISSING) && field instanceof NativeSelect ? "shell.choose" : violation.key();
        return UI.getCurrent().getTranslation(key, violation.arguments().toArray());
    }

    private void focusFirst() {
        fields.values().stream()
                .filter(shown::contains)
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private static void notify(String text, NotificationVariant variant) {
        Toast.show(UI.getCurrent(), text, variant);
    }
}
