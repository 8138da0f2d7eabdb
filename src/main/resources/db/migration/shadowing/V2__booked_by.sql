-- Who took the seat for its guest; empty where the guest did, or a program.
alter table shadowing_booking add column booked_by uuid;
