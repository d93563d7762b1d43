package org.bastama.civic.signatures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;

/** Where the sign form was: that signing pauses or has ended, and where one's own signatures are. */
@StyleSheet("context://styles/signatures.css")
class SigningOver extends Composite<Div> {

    SigningOver(Petition petition) {
        getContent().addClassNames("signatures-over", "b-card");
        getContent()
                .add(
                        new Paragraph(text(petition)),
                        new Paragraph(new Anchor("/" + MySignaturesView.PATH, getTranslation("signatures.over.mine"))));
    }

    private String text(Petition petition) {
        if (petition.state() == PetitionState.IN_MODERATION) {
            return getTranslation("signatures.over.review");
        }
        if (petition.state() == PetitionState.RETURNED) {
            return getTranslation("signatures.over.returned");
        }
        var moments = petition.moments();
        if (moments.handedOverAt() != null) {
            return getTranslation("signatures.over.handed-over", SignatureDates.day(moments.handedOverAt()));
        }
        var ended = moments.closesAt() == null ? moments.closedAt() : moments.closesAt();
        // The progress above says the day of closing once it is closed.
        var told = moments.closesAt() != null && moments.closedAt() != null;
        return ended == null || told
                ? getTranslation("signatures.over.closed-undated")
                : getTranslation("signatures.over.closed", SignatureDates.day(ended));
    }
}
