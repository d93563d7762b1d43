package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** How far a petition is, counted anew when the reader has signed here or comes back to the page. */
class FreshProgress extends Div {

    /** Sent by the page when it can be seen again. */
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

    FreshProgress(Supplier<Component> progress) {
        this.progress = progress;
        getElement().addEventListener(SEEN_AGAIN, seen -> count());
        count();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var sent = SignatureSent.on(event.getUI(), this::count);
        addDetachListener(left -> {
            left.unregisterListener();
            sent.remove();
        });
        getElement().executeJs(WATCH, SEEN_AGAIN);
    }

    private void count() {
        removeAll();
        add(progress.get());
    }
}
