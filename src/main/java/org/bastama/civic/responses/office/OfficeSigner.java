package org.bastama.civic.responses.office;

import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;

/**
 * Who signs an act by a link, as typed.
 *
 * @param sure whether the person says to be allowed to speak for the authority
 */
public record OfficeSigner(String name, String post, boolean sure) {

    private static final int LONGEST_POST = 200;

    /** The same, checked: broken rules are at {@code name}, {@code post} and {@code sure}. */
    OfficeSigner checked(Rejections rejections) {
        var person = rejections.collect("name", () -> new PersonName(name).value());
        var held = rejections.collect("post", () -> Text.name(post, LONGEST_POST));
        rejections.require(sure, "sure", "responses.office.sure-missing");
        return new OfficeSigner(person == null ? "" : person, held == null ? "" : held, sure);
    }
}
