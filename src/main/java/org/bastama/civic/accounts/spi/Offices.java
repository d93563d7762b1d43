package org.bastama.civic.accounts.spi;

import java.util.List;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;

/** For whom officials speak; offered by the room that knows it. */
public interface Offices {

    /** The names of all that a person speaks for today. */
    List<LocalizedText> heldBy(AccountId account);
}
