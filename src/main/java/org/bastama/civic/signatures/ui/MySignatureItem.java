package org.bastama.civic.signatures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.civic.signatures.MySignature;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** One of one's own signatures, with what can be done with it. */
class MySignatureItem extends ListItem {

    MySignatureItem(
            MySignature signature,
            Optional<Petition> petition,
            TerritoryQueries territories,
            Runnable withdraw,
            Runnable erase) {
        addClassName("b-card");
        var state = new Span(getTranslation("signatures.state." + signature.state()));
        state.addClassNames("b-badge", signature.state().equals("confirmed") ? "good" : "warn");
        var what = new Paragraph(getTranslation(
                "signatures.mine.what",
                signature.name(),
                territories.fullName(signature.territoryCode(), ReaderLanguage.get()),
                SignatureDates.day(signature.signedAt())));
        var actions = new Div();
        actions.addClassName("b-toolbar");
        if (signature.isWithdrawable()) {
            actions.add(new Button(getTranslation("signatures.mine.withdraw"), click -> withdraw.run()));
        }
        actions.add(eraseButton(signature, erase));
        add(title(signature, petition), state, what, actions);
    }

    /** The petition's title as it may be shown, else its number. */
    static String title(PetitionNumber number, Optional<Petition> petition) {
        return petition.filter(p -> !p.textHidden())
                .map(p -> p.text().in(ReaderLanguage.get()).title())
                .filter(title -> !title.isBlank())
                .orElseGet(() -> UI.getCurrent().getTranslation("signatures.mine.untitled", number.toString()));
    }

    private Component title(MySignature signature, Optional<Petition> petition) {
        var language = ReaderLanguage.get();
        var text = title(signature.number(), petition);
        var isPublic = petition.map(Petition::state)
                .filter(PetitionState.PUBLIC::contains)
                .isPresent();
        var title = new H2();
        title.add(isPublic ? new Anchor("/" + PetitionNavigation.page(signature.number()), text) : new Span(text));
        petition.ifPresent(p -> LanguageMark.tell(title, p.text().languageFor(language)));
        return title;
    }

    private Button eraseButton(MySignature signature, Runnable erase) {
        var button = new Button(getTranslation("signatures.mine.erase"), click -> confirmErasing(signature, erase));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    private void confirmErasing(MySignature signature, Runnable erase) {
        var isCounted = signature.state().equals("confirmed") && !signature.isWithdrawable();
        var dialog = new ConfirmDialog(
                getTranslation("signatures.mine.erase-title"),
                getTranslation(isCounted ? "signatures.mine.erase-after" : "signatures.mine.erase-before"),
                getTranslation("signatures.mine.erase"),
                confirmed -> erase.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("signatures.mine.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
