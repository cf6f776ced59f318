package dev.why401.integration.health;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers the events. */
final class Heard implements ConnectionListener {
    final List<ConnectionEvent> broken = new CopyOnWriteArrayList<>();
    final List<ConnectionEvent> healed = new CopyOnWriteArrayList<>();

    @Override
    public void onBroken(ConnectionEvent event) {
        broken.add(event);
    }

    @Override
    public void onHealed(ConnectionEvent event) {
        healed.add(event);
    }
}
