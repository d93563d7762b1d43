package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;

/**
 * One click is enough, even if the page moves under it. Pressing a button takes the focus from the field that was typed
 * in; its error goes, what stands below moves up, and the browser finds the pointer released beside the button: that is no
 * click to it. It is one here, as long as the pointer itself kept still.
 */
final class KeptPress {

    /** What a hand moves while it clicks, in pixels. */
    private static final int STILL = 8;

    private static final String SCRIPT = """
            if (window.bastamaKeptPress) return;
            window.bastamaKeptPress = true;
            let press = null;
            const buttonOf = event => event.composedPath()
                .find(part => part instanceof Element && part.matches('button, vaadin-button'));
            document.addEventListener('pointerdown', event => {
                const button = event.button === 0 && event.isPrimary ? buttonOf(event) : null;
                press = button ? { button, x: event.clientX, y: event.clientY } : null;
            }, true);
            document.addEventListener('pointerup', event => {
                const { button, x, y } = press ?? {};
                press = null;
                if (button && button.isConnected && !button.disabled && buttonOf(event) !== button
                        && Math.hypot(event.clientX - x, event.clientY - y) < $0) button.click();
            }, true);
            """;

    private KeptPress() {}

    /** Watches over the page of this component; once is enough. */
    static void watch(Component page) {
        page.getElement().executeJs(SCRIPT, STILL);
    }
}
