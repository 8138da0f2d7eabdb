package org.huddleboard.stores;

class H2Tests extends StoreContract {

    @Override
    String store() {
        return "H2";
    }
}
