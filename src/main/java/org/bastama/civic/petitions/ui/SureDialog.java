package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks whether what cannot be undone is meant. */
class SureDialog extends ConfirmDialog {

    /** Asks {@code <key>.confirm}, warns with {@code <key>.final}, and does it under the name {@code <key>.button}. */
    SureDialog(String key, Runnable then) {
        setHeader(getTranslation(key + ".confirm"));
        setText(getTranslation(key + ".final"));
        setCancelable(true);
        setCancelText(getTranslation("petitions.cancel"));
        setConfirmText(getTranslation(key + ".button"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> then.run());
    }
}
