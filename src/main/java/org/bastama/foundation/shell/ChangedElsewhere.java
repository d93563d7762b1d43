package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;

/**
 * The notice beside a draft that another window saved meanwhile: the newer version to look at, and the choice which of
 * both stays. Nothing is lost: what was typed is kept in the session until the choice, over a reload too, and the
 * version that was not chosen can be copied from afterwards.
 */
public final class ChangedElsewhere<T> extends Div {

    /** What a save over an older version is rejected with. */
    public static final String KEY = "shared.changed-meanwhile";

    /** A draft as it is stored now, and a sentence that says who saved it, or when. */
    public record Stored<T>(int version, T draft, String saved) {}

    /** The form whose draft it is. */
    public interface Form<T> {

        /** What is stored now. */
        Stored<T> stored();

        /** What is typed now. */
        T typed();

        /** Fills the fields with a draft that was read in a version; saves nothing. */
        void show(T draft, int version);

        /** Saves what is typed over a version, as if it had been read in it. */
        void saveOver(int version);

        /** A draft to be read and copied from. */
        Component text(T draft);
    }

    private record Typed<T>(int version, T draft) {}

    private static final String PREFIX = "bastama.typed ";

    private final String attribute;
    private final transient Form<T> form;
    private transient @Nullable Stored<T> newer;

    /** The notice of a form, hidden for now; the key tells whose draft of what it is. */
    public ChangedElsewhere(String key, Form<T> form) {
        this.attribute = PREFIX + key;
        this.form = form;
        addClassNames("b-changed", "b-notice");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Whether something that was typed in the form of a key waits for the choice, so that the form is best shown at once. */
    public static boolean waits(String key) {
        return VaadinSession.getCurrent().getAttribute(PREFIX + key) != null;
    }

    /** Puts back what was typed and could not be saved before the page was left; false when there is nothing. */
    public boolean restore() {
        @SuppressWarnings("unchecked")
        var typed = (Typed<T>) VaadinSession.getCurrent().getAttribute(attribute);
        if (typed == null) {
            return false;
        }
        form.show(typed.draft(), typed.version());
        offer(form.stored());
        return true;
    }

    /** A save over this version was refused: another window was quicker. */
    public void refused(int version) {
        VaadinSession.getCurrent().setAttribute(attribute, new Typed<>(version, form.typed()));
        if (newer == null) {
            Rejected.failed("shell.changed.toast");
        }
        var stored = form.stored();
        if (newer == null || newer.version() != stored.version()) {
            offer(stored);
        }
    }

    /** Whether a choice is still to be made. */
    public boolean isOpen() {
        return newer != null;
    }

    /** A save went through: nothing is left to choose. */
    public void saved() {
        if (newer != null) {
            newer = null;
            VaadinSession.getCurrent().setAttribute(attribute, null);
            setVisible(false);
        }
    }

    private void offer(Stored<T> stored) {
        newer = stored;
        var mine = new Button(getTranslation("shell.changed.mine"), click -> keepMine(stored));
        var other = new Button(getTranslation("shell.changed.newer"), click -> takeNewer(stored));
        other.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(other, mine);
        buttons.addClassName("b-toolbar");
        removeAll();
        addClassName("warn");
        add(
                new H3(getTranslation("shell.changed.title")),
                new Paragraph(stored.saved() + " " + getTranslation("shell.changed.text")),
                new NativeDetails(getTranslation("shell.changed.show"), form.text(stored.draft())),
                buttons);
        setVisible(true);
    }

    private void keepMine(Stored<T> stored) {
        form.saveOver(stored.version());
        if (newer == null) {
            setAside("shell.changed.replaced", stored.draft());
        }
    }

    private void takeNewer(Stored<T> stored) {
        var typed = form.typed();
        form.show(stored.draft(), stored.version());
        saved();
        setAside("shell.changed.typed", typed);
    }

    private void setAside(String key, T draft) {
        removeAll();
        removeClassName("warn");
        add(new NativeDetails(getTranslation(key), form.text(draft)));
        setVisible(true);
    }
}
