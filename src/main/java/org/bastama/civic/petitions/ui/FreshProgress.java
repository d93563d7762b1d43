package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How far a petition is, counted anew when the reader has signed here, comes back to the page, or something changes. */
class FreshProgress extends Div {

    /** Sent by the page when it can be seen again, or when it needs other words. */
    static final String SEEN_AGAIN = "bastama-seen-again";

    private static final String WATCH = """
            const here = this;
            const look = () => {
              if (!here.isConnected) document.removeEventListener('visibilitychange', look);
              else if (!document.hidden) here.dispatchEvent(new Event($0));
            };
            document.addEventListener('visibilitychange', look);
            """;

    private final transient Supplier<Component> progress;

    /** Takes what is to be done at each change; answers what ends that. */
    private final transient @Nullable Function<Runnable, Runnable> changes;

    private final boolean asksItself;

    private FreshProgress(
            Supplier<Component> progress, @Nullable Function<Runnable, Runnable> changes, boolean asksItself) {
        this.progress = progress;
        this.changes = changes;
        this.asksItself = asksItself;
        getElement().addEventListener(SEEN_AGAIN, seen -> count());
        count();
    }

    /** Counted anew when the reader comes back. */
    static FreshProgress of(Supplier<Component> progress) {
        return new FreshProgress(progress, null, false);
    }

    /** The page asks for the count itself; the server counts only when the page needs other words. */
    static FreshProgress polled(Supplier<Component> progress) {
        return new FreshProgress(progress, null, true);
    }

    /** Counted anew at each change, and pushed: for people who are signed in, since each page keeps a connection open. */
    static FreshProgress pushed(Supplier<Component> progress, Function<Runnable, Runnable> changes) {
        return new FreshProgress(progress, changes, false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI();
        var sent = SignatureSent.on(page, this::count);
        var watch = watch(page);
        addDetachListener(left -> {
            left.unregisterListener();
            sent.remove();
            watch.run();
        });
        if (!asksItself) {
            getElement().executeJs(WATCH, SEEN_AGAIN);
        }
    }

    private Runnable watch(UI page) {
        if (changes == null) {
            return () -> {};
        }
        page.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        return changes.apply(() -> page.access(this::count));
    }

    private void count() {
        removeAll();
        add(progress.get());
    }
}
